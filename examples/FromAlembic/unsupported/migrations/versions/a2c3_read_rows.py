"""read rows

Revision ID: a2c3
Revises: a1b2
Create Date: 2024-05-02 10:00:00

"""

import sqlalchemy as sa
from alembic import op

revision = "a2c3"
down_revision = "a1b2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("people", sa.Column("short", sa.String(10)))
    connection = op.get_bind()
    people = sa.table(
        "people", sa.column("id", sa.Integer), sa.column("name", sa.String)
    )
    for person in connection.execute(sa.select(people)):
        op.execute(f"UPDATE people SET short = 'x' WHERE id = {person.id}")
    op.alter_column("people", "short", nullable=False)


def downgrade() -> None:
    op.drop_column("people", "short")
