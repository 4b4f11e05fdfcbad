"""create people

Revision ID: a1b2
Revises:
Create Date: 2024-05-01 10:00:00

"""

import sqlalchemy as sa
from alembic import op

revision = "a1b2"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("age", sa.Integer(), server_default=sa.FetchedValue()),
    )
    op.create_index("ix_people_name", "people", ["name"])


def downgrade() -> None:
    op.drop_table("people")
