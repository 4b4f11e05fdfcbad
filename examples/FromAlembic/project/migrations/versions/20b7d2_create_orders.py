"""create orders

Revision ID: 20b7d2
Revises: 10a4c1
Create Date: 2023-02-12 10:44:00

"""

import sqlalchemy as sa
from alembic import op

revision = "20b7d2"
down_revision = "10a4c1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "customer_id",
            sa.Integer(),
            sa.ForeignKey("customers.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("placed", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.UnicodeText(), nullable=True),
    )
    op.create_table(
        "order_lines",
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.SmallInteger(), nullable=False, autoincrement=False),
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "quantity",
            sa.Integer(),
            sa.CheckConstraint("quantity > 0", name="quantity"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("order_id", "number"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], onupdate="CASCADE", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["products.id"], name="fk_line_product"
        ),
    )
    op.create_index(op.f("ix_orders_placed"), "orders", ["placed"])
    op.create_index(None, "order_lines", ["product_id", "order_id"], unique=True)


def downgrade() -> None:
    op.drop_index("ix_order_lines_product_id_order_id", table_name="order_lines")
    op.drop_index(op.f("ix_orders_placed"), table_name="orders")
    op.drop_table("order_lines")
    op.drop_table("orders")
