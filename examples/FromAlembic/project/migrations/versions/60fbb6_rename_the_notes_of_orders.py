"""rename the notes of orders

Revision ID: 60fbb6
Revises: 50eaa5
Create Date: 2023-04-21 13:12:00

"""

import sqlalchemy as sa
from alembic import op

revision = "60fbb6"
down_revision = "50eaa5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("orders") as batch:
        batch.add_column(
            sa.Column("channel", sa.String(20), server_default="web", nullable=False)
        )
        batch.add_column(sa.Column("archived", sa.Boolean(), nullable=True))
    op.rename_table("countries", "country")


def downgrade() -> None:
    op.rename_table("country", "countries")
    with op.batch_alter_table("orders", recreate="never") as batch:
        batch.drop_column("archived")
        batch.drop_column("channel")
