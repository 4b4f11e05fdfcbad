"""reports on invoices

Revision ID: e3cc85
Revises: e2bb74
Create Date: 2023-11-28 21:13:00

"""

import sqlalchemy as sa
from alembic import op

revision = "e3cc85"
down_revision = "e2bb74"
branch_labels = None
depends_on = ("b3c2e9",)


def upgrade() -> None:
    op.execute("""
        CREATE VIEW open_invoices AS
        SELECT order_id, total -- in euros
          FROM invoices
         WHERE state = 'open'
        """)


def downgrade() -> None:
    op.execute("DROP VIEW open_invoices")
