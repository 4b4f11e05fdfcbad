"""columns that refer at once

Revision ID: f3ffb8
Revises: f2eea7
Create Date: 2024-01-18 23:04:00

"""

import sqlalchemy as sa
from alembic import op

revision = "f3ffb8"
down_revision = "f2eea7"
branch_labels = None
depends_on = None


def upgrade() -> None:
    dialect = op.get_context().dialect.name
    if dialect == "sqlite":
        op.add_column("reports", sa.Column("customer_id", sa.Integer(), nullable=True))
    else:
        owner = sa.ForeignKey("customers.id", ondelete="SET NULL")
        op.add_column(
            "reports",
            sa.Column("customer_id", sa.Integer(), owner, nullable=True),
            inline_references=True if dialect == "postgresql" else None,
        )
    if dialect == "postgresql":
        op.add_column(
            "reports",
            sa.Column("seen", sa.DateTime(), nullable=True),
            if_not_exists=True,
        )


def downgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.drop_column("reports", "seen", if_exists=True)
    op.drop_column("reports", "customer_id")
