"""ask the inspector

Revision ID: a3d4
Revises: a2c3
Create Date: 2024-05-03 10:00:00

"""

import sqlalchemy as sa
from alembic import op

revision = "a3d4"
down_revision = "a2c3"
branch_labels = None
depends_on = None


def upgrade() -> None:
    columns = sa.inspect(op.get_bind()).get_columns("people")
    if "mail" not in {column["name"] for column in columns}:
        op.add_column("people", sa.Column("mail", sa.String(320)))


def downgrade() -> None:
    count = op.get_bind().scalar(sa.text("SELECT count(*) FROM people"))
    if count:
        op.drop_column("people", "mail")
