"""keep payments

Revision ID: b3c2e9
Revises: b2b1d8
Create Date: 2023-06-11 15:03:00

"""

import uuid

import sqlalchemy as sa
from alembic import op

revision = "b3c2e9"
down_revision = "b2b1d8"
branch_labels = None
depends_on = None


class Money(sa.types.TypeDecorator):
    """An amount of money, kept in cents."""

    impl = sa.Integer
    cache_ok = True

    def load_dialect_impl(self, dialect):
        return dialect.type_descriptor(
            sa.BigInteger() if dialect.name == "postgresql" else sa.Integer()
        )

    def process_bind_param(self, value, dialect):
        return None if value is None else round(value * 100)


def upgrade() -> None:
    is_deferred = op.get_context().dialect.name == "postgresql"
    op.create_table(
        "payments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "invoice_id",
            sa.Integer(),
            sa.ForeignKey(
                "invoices.id",
                name="fk_payment",
                deferrable=is_deferred or None,
                initially="DEFERRED" if is_deferred else None,
            ),
            nullable=False,
        ),
        sa.Column("amount", Money(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.Column("took", sa.Interval(second_precision=3), nullable=True),
        sa.Column("double", sa.Double(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.bulk_insert(
        sa.table(
            "payments",
            sa.column("id", sa.Uuid()),
            sa.column("invoice_id", sa.Integer),
            sa.column("amount", Money()),
            sa.column("double", sa.Double()),
        ),
        [
            {
                "id": uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
                "invoice_id": 1000,
                "amount": 12.5,
                "double": 1e20,
            },
            {
                "id": uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8"),
                "invoice_id": 1001,
                "amount": 0.1,
                "double": -0.25,
            },
        ],
    )


def downgrade() -> None:
    op.drop_table("payments", if_exists=True)
