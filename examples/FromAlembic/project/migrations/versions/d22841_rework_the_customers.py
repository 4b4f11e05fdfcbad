"""rework the customers

Revision ID: d22841
Revises: d11730
Create Date: 2023-09-21 18:45:00

"""

import sqlalchemy as sa
from alembic import op

revision = "d22841"
down_revision = "d11730"
branch_labels = None
depends_on = None


def upgrade() -> None:
    customers = sa.Table(
        "customers",
        sa.MetaData(naming_convention={"ck": "ck_%(table_name)s_%(constraint_name)s"}),
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("email", sa.Unicode(320), unique=True),
        sa.Column(
            "country",
            sa.CHAR(2),
            sa.ForeignKey("country.code"),
            server_default="DE",
            nullable=False,
            index=True,
        ),
        sa.Column(
            "credit", sa.Numeric(12, 2), server_default=sa.text("0"), nullable=False
        ),
        sa.Column("number", sa.Integer()),
        sa.CheckConstraint("credit >= 0", name="credit"),
        sa.Index("ix_name", "name"),
    )
    with op.batch_alter_table(
        "customers",
        copy_from=customers,
        table_args=(sa.CheckConstraint("customer_number > 0", name="ck_number"),),
        table_kwargs={"sqlite_autoincrement": True},
    ) as batch:
        batch.alter_column(
            "name",
            type_=sa.String(250),
            existing_type=sa.String(200),
            existing_nullable=False,
        )
        batch.add_column(sa.Column("phone", sa.String(30)))
        batch.alter_column(
            "number", new_column_name="customer_number", existing_type=sa.Integer()
        )
        batch.drop_column("email")
        batch.create_unique_constraint("uq_name", ["name"])
        batch.create_check_constraint("phone", "phone <> ''")


def downgrade() -> None:
    with op.batch_alter_table("customers", recreate="never") as batch:
        batch.alter_column(
            "customer_number", new_column_name="number", existing_type=sa.Integer()
        )
        batch.drop_column("phone")
