"""The environment of the migrations of a wholesaler's database.

`alembic -x dialect=mysql upgrade head --sql` writes the script for another database.
"""

from alembic import context
from sqlalchemy import MetaData

target_metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def run_migrations_offline() -> None:
    """Writes the migrations as a script."""
    context.configure(
        dialect_name=context.get_x_argument(as_dictionary=True).get(
            "dialect", "postgresql"
        ),
        target_metadata=target_metadata,
        literal_binds=True,
        dialect_opts={"paramstyle": "named"},
        version_table="wholesale_version",
    )
    with context.begin_transaction():
        context.run_migrations()


if not context.is_offline_mode():
    raise SystemExit("this project is an example for offline mode: add --sql")
run_migrations_offline()
