"""keys that were forgotten

Revision ID: f40bc9
Revises: f3ffb8
Create Date: 2024-02-04 23:41:00

"""

import sqlalchemy as sa
from alembic import op

revision = "f40bc9"
down_revision = "f3ffb8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("table", sa.String(60), key="table_name", nullable=False),
        sa.Column("row", sa.String(60), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
    )
    if op.get_context().dialect.name != "sqlite":
        op.create_primary_key(None, "audit", ["table", "row"])
    if op.get_context().dialect.name == "postgresql":
        op.create_unique_constraint(
            "uq_at",
            "audit",
            ["at"],
            deferrable=True,
            initially="DEFERRED",
            postgresql_nulls_not_distinct=True,
        )


def downgrade() -> None:
    op.drop_table("audit")
