"""create customers and products

Revision ID: 10a4c1
Revises:
Create Date: 2023-01-26 10:07:00

"""

import sqlalchemy as sa
from alembic import op

revision = "10a4c1"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "customers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False, comment="as on the invoice"),
        sa.Column("email", sa.Unicode(320), nullable=True, unique=True),
        sa.Column("country", sa.CHAR(2), server_default="DE", nullable=False),
        sa.Column(
            "credit", sa.Numeric(12, 2), server_default=sa.text("0"), nullable=False
        ),
        sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column(
            "created", sa.DateTime(), server_default=sa.func.now(), nullable=False
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
        sa.CheckConstraint("credit >= 0", name="credit"),
        mysql_engine="InnoDB",
        mysql_charset="utf8mb4",
    )
    op.create_table(
        "products",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True
        ),
        sa.Column("sku", sa.String(40), nullable=False, index=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column(
            "price", sa.Numeric(precision=12, scale=2, asdecimal=False), nullable=False
        ),
        sa.Column("weight", sa.Float(24), nullable=True),
        sa.Column(
            "status",
            sa.Enum("draft", "on sale", "retired", name="product_status"),
            server_default="draft",
            nullable=False,
        ),
        sa.UniqueConstraint("sku", "title"),
        sa.CheckConstraint(sa.column("price") > 0, name="price"),
    )


def downgrade() -> None:
    op.drop_table("products")
    op.drop_table("customers")
