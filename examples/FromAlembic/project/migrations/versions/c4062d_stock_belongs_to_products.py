"""stock belongs to products

Revision ID: c4062d
Revises: c3f51c
Create Date: 2023-08-18 17:31:00

"""

import sqlalchemy as sa
from alembic import op

revision = "c4062d"
down_revision = "c3f51c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "stock_levels",
        sa.Column(
            "product_id",
            sa.BigInteger(),
            sa.ForeignKey("products.id"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column(
            "pieces", sa.Integer(), nullable=False, server_default=sa.text("'0'")
        ),
        sa.Column("user", sa.String(30), quote=True),
        sa.Column("Reserved", sa.Integer(), nullable=False),
        sa.CheckConstraint("pieces >= 0", name=op.f("ck_pieces")),
        sa.Index("ix_pieces", "pieces"),
        prefixes=[],
    )


def downgrade() -> None:
    op.drop_table("stock_levels")
