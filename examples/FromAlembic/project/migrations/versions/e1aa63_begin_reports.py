"""begin reports

Revision ID: e1aa63
Revises:
Create Date: 2023-10-25 19:59:00

"""

import sqlalchemy as sa
from alembic import op

revision = "e1aa63"
down_revision = None
branch_labels = ("reports",)
depends_on = "20b7d2"


def upgrade() -> None:
    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("title", sa.String(100), nullable=False),
        sa.Column("query", sa.Text(), nullable=True),
    )


def downgrade() -> None:
    op.drop_table("reports")
