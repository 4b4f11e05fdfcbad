"""rebuild the order lines

Revision ID: d33952
Revises: d22841
Create Date: 2023-10-08 19:22:00

"""

import sqlalchemy as sa
from alembic import op

revision = "d33952"
down_revision = "d22841"
branch_labels = None
depends_on = None


def upgrade() -> None:
    lines = sa.Table(
        "order_lines",
        sa.MetaData(),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.SmallInteger(), nullable=False),
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("order_id", "number"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name=op.f("fk_order_lines_order_id_orders")
        ),
    )
    with op.batch_alter_table(
        "order_lines",
        recreate="always",
        copy_from=lines,
        naming_convention={"fk": "fk_%(table_name)s_%(column_0_name)s"},
        partial_reordering=[("order_id", "number", "quantity", "product_id")],
    ) as batch:
        batch.drop_constraint(
            op.f("fk_order_lines_order_id_orders"), type_="foreignkey"
        )
        batch.create_foreign_key(
            "fk_lines_products", "products", ["product_id"], ["id"], ondelete="CASCADE"
        )
        batch.add_column(
            sa.Column("discount", sa.Numeric(5, 2)), insert_after="quantity"
        )
        batch.create_index("ix_quantity", ["quantity"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("order_lines", recreate="never") as batch:
        batch.drop_index("ix_quantity")
        batch.drop_column("discount")
