"""long names are cut where Alembic cuts their file names

Revision ID: f51cda
Revises: f40bc9
Create Date: 2024-02-22 00:18:00

"""

import sqlalchemy as sa
from alembic import op

revision = "f51cda"
down_revision = "f40bc9"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("audit")


def downgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("table", sa.String(60), nullable=False),
        sa.Column("row", sa.String(60), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
    )
