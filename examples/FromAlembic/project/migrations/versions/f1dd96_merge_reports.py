"""merge reports

Revision ID: f1dd96
Revises: d33952, e3cc85
Create Date: 2023-12-15 21:50:00

"""

import sqlalchemy as sa
from alembic import op

revision = "f1dd96"
down_revision = ("d33952", "e3cc85")
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reports", sa.Column("owner_id", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("reports", "owner_id")
