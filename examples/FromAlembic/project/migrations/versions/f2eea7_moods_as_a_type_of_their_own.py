"""moods as a type of their own

Revision ID: f2eea7
Revises: f1dd96
Create Date: 2024-01-01 22:27:00

"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "f2eea7"
down_revision = "f1dd96"
branch_labels = None
depends_on = None

mood = postgresql.ENUM("happy", "sad", name="mood", create_type=False)


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        mood.create(op.get_bind())
        op.add_column("customers", sa.Column("mood", mood, nullable=True))
    else:
        op.add_column("customers", sa.Column("mood", sa.String(5), nullable=True))


def downgrade() -> None:
    op.drop_column("customers", "mood")
    if op.get_context().dialect.name == "postgresql":
        mood.drop(op.get_bind())
