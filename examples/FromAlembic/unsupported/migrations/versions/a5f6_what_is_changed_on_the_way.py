"""what is changed on the way

Revision ID: a5f6
Revises: a4e5
Create Date: 2024-05-05 10:00:00

"""

import sqlalchemy as sa
from alembic import op
from alembic.operations import MigrateOperation, Operations


@Operations.register_operation("create_view")
class CreateViewOp(MigrateOperation):
    """An operation of the project's own."""

    def __init__(self, name: str, query: str) -> None:
        self.name = name
        self.query = query

    @classmethod
    def create_view(cls, operations: Operations, name: str, query: str) -> None:
        """Issue a CREATE VIEW."""
        operations.invoke(cls(name, query))


@Operations.implementation_for(CreateViewOp)
def create_view(operations: Operations, operation: CreateViewOp) -> None:
    operations.execute(f"CREATE VIEW {operation.name} AS {operation.query}")


revision = "a5f6"
down_revision = "a4e5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_view("names", "SELECT name FROM people")
    op.execute("UPDATE people SET name = :name")
    op.get_bind().execute(sa.text("DELETE FROM people WHERE id = :id"), {"id": 7})


def downgrade() -> None:
    op.execute("DROP VIEW names")
