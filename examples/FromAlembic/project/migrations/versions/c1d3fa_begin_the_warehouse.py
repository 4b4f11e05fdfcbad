"""begin the warehouse

Revision ID: c1d3fa
Revises: 60fbb6
Create Date: 2023-06-28 15:40:00

"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql

revision = "c1d3fa"
down_revision = "60fbb6"
branch_labels = ["warehouse"]
depends_on = None


class Point(sa.types.UserDefinedType):
    """A point, as the database has it."""

    cache_ok = True

    def __init__(self, dimensions: int) -> None:
        self.dimensions = dimensions

    def get_col_spec(self, **kw) -> str:
        return "POINT"


def upgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.create_table(
            "bins",
            sa.Column("id", sa.Integer(), primary_key=True),
            sa.Column("place", sa.String(30)),
            sa.Column("level", sa.Integer()),
            sqlite_strict=False,
        )
        return
    op.create_table(
        "bins",
        sa.Column("id", sa.Integer(), sa.Sequence("bins_id_seq"), primary_key=True),
        sa.Column("place", Point(2), nullable=True),
        sa.Column(
            "level",
            sa.Integer().with_variant(
                mysql.TINYINT(unsigned=True, display_width=3), "mysql"
            ),
            nullable=False,
            comment="0 is the ground",
        ),
        sa.Column(
            "labels",
            postgresql.ARRAY(sa.String(20), dimensions=1).with_variant(
                sa.JSON(), "mysql"
            ),
        ),
        sa.Column(
            "extra",
            postgresql.JSONB(none_as_null=True).with_variant(sa.JSON(), "mysql"),
        ),
        sa.Column(
            "code",
            sa.String(10, collation="C").with_variant(
                mysql.VARCHAR(10, charset="ascii", collation="ascii_bin"), "mysql"
            ),
        ),
        schema="stock",
    )
    op.create_table_comment("bins", "Where things lie", schema="stock")


def downgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        op.drop_table_comment(
            "bins", existing_comment="Where things lie", schema="stock"
        )
        op.drop_table("bins", schema="stock")
    else:
        op.drop_table("bins")
