"""merge billing and warehouse

Revision ID: d11730
Revises: b3c2e9, c4062d
Create Date: 2023-09-04 18:08:00

"""

import sqlalchemy as sa
from alembic import op

revision = "d11730"
down_revision = ("b3c2e9", "c4062d")
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
