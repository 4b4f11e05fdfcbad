"""fill the reports

Revision ID: e2bb74
Revises: e1aa63
Create Date: 2023-11-11 20:36:00

"""

import sqlalchemy as sa
from alembic import op

revision = "e2bb74"
down_revision = "e1aa63"
branch_labels = None
depends_on = None


def upgrade() -> None:
    reports = sa.table(
        "reports", sa.column("title", sa.String), sa.column("query", sa.Text)
    )
    op.bulk_insert(
        reports,
        [
            {
                "title": "Sales by month",
                "query": "SELECT date_trunc('month', placed), count(*)\nFROM orders\nGROUP BY 1",
            },
            {"title": '50% "off"', "query": None},
        ],
    )
    op.get_bind().execute(
        sa.text("UPDATE reports SET title = 'Turnover' WHERE title = 'Sales by month'")
    )
    op.execute("UPDATE reports SET query = '12:30' WHERE title LIKE '%\\:off%'")


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM reports"))
