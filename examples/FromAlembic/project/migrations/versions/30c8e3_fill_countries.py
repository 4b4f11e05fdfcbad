"""fill countries

Revision ID: 30c8e3
Revises: 20b7d2
Create Date: 2023-03-01 11:21:00

"""

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum

import sqlalchemy as sa
from alembic import op

revision = "30c8e3"
down_revision = "20b7d2"
branch_labels = None
depends_on = None


class Region(Enum):
    NORTH = 1
    SOUTH = 2
    WEST = 3


def upgrade() -> None:
    countries = op.create_table(
        "countries",
        sa.Column("code", sa.String(2), primary_key=True),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("vat", sa.Numeric(5, 2), nullable=True),
        sa.Column("joined", sa.Date(), nullable=True),
        sa.Column("opens", sa.Time(), nullable=True),
        sa.Column("checked", sa.DateTime(), nullable=True),
        sa.Column("in_union", sa.Boolean(), nullable=False),
        sa.Column(
            "region", sa.Enum(Region, native_enum=False, length=12), nullable=False
        ),
    )
    op.bulk_insert(
        countries,
        [
            {
                "code": "DE",
                "name": "Germany",
                "vat": Decimal("19.00"),
                "joined": date(1958, 1, 1),
                "opens": time(9, 0),
                "checked": datetime(2023, 2, 28, 12, 30, 5),
                "in_union": True,
                "region": Region.WEST,
            },
            {
                "code": "CI",
                "name": "Côte d'Ivoire",
                "vat": Decimal("18.00"),
                "joined": None,
                "opens": None,
                "checked": None,
                "in_union": False,
                "region": Region.SOUTH,
            },
        ],
    )
    op.bulk_insert(
        sa.table(
            "countries",
            sa.column("code", sa.String),
            sa.column("name", sa.String),
            sa.column("in_union", sa.Boolean),
            sa.column("region", sa.String),
        ),
        [
            {
                "code": op.inline_literal("NO"),
                "name": "Norway",
                "in_union": False,
                "region": "NORTH",
            },
        ],
        multiinsert=False,
    )


def downgrade() -> None:
    op.drop_table("countries")
