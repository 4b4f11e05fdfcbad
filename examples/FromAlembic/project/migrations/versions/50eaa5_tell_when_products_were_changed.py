"""tell when products were changed

Revision ID: 50eaa5
Revises: 40d9f4
Create Date: 2023-04-04 12:35:00

"""

import sqlalchemy as sa
from alembic import op

revision = "50eaa5"
down_revision = "40d9f4"
branch_labels = None
depends_on = None

PERSISTED = True


def upgrade() -> None:
    op.add_column(
        "products",
        sa.Column(
            "changed",
            sa.TIMESTAMP(),
            server_default=sa.text("CURRENT_TIMESTAMP"),
            nullable=False,
        ),
    )
    op.add_column(
        "products",
        sa.Column(
            "gross", sa.Numeric(12, 2), sa.Computed("price * 1.19", persisted=PERSISTED)
        ),
    )
    op.create_index(
        "ix_products_status_changed", "products", ["status", sa.text("changed DESC")]
    )


def downgrade() -> None:
    op.drop_index("ix_products_status_changed", table_name="products")
    op.drop_column("products", "gross")
    op.drop_column("products", "changed")
