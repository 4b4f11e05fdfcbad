"""reflect a table

Revision ID: a4e5
Revises: a3d4
Create Date: 2024-05-04 10:00:00

"""

import sqlalchemy as sa
from alembic import op

revision = "a4e5"
down_revision = "a3d4"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table(
        "people", reflect_args=[sa.Column("age", sa.SmallInteger())]
    ) as batch:
        batch.drop_column("age")
    op.bulk_insert(
        sa.table("people", sa.column("name", sa.String)),
        [{"name": ["Ada", "Lovelace"]}],
    )


def downgrade() -> None:
    raise NotImplementedError("the age is lost")
