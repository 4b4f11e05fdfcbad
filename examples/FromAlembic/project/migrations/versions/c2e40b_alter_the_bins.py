"""alter the bins

Revision ID: c2e40b
Revises: c1d3fa
Create Date: 2023-07-15 16:17:00

"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "c2e40b"
down_revision = "c1d3fa"
branch_labels = None
depends_on = None

LEVEL = sa.Integer().with_variant(
    mysql.TINYINT(unsigned=True, display_width=3), "mysql"
)
CODE = sa.String(10, collation="C").with_variant(
    mysql.VARCHAR(10, charset="ascii", collation="ascii_bin"), "mysql"
)


def upgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        return
    op.alter_column(
        "bins",
        "level",
        nullable=True,
        existing_type=LEVEL,
        existing_nullable=False,
        existing_comment="0 is the ground",
        schema="stock",
    )
    op.alter_column(
        "bins",
        "level",
        server_default="0",
        existing_type=LEVEL,
        existing_nullable=True,
        schema="stock",
    )
    op.alter_column(
        "bins",
        "level",
        type_=sa.BigInteger(),
        existing_type=LEVEL,
        existing_server_default="0",
        existing_nullable=True,
        postgresql_using="level::bigint",
        schema="stock",
    )
    op.alter_column(
        "bins",
        "level",
        server_default=None,
        existing_type=sa.BigInteger(),
        existing_server_default="0",
        schema="stock",
    )
    op.alter_column(
        "bins", "code", new_column_name="barcode", existing_type=CODE, schema="stock"
    )
    op.alter_column(
        "bins",
        "barcode",
        comment="EAN-13",
        existing_type=CODE,
        existing_comment=None,
        schema="stock",
    )
    op.alter_column(
        "bins",
        "id",
        existing_type=sa.Integer(),
        autoincrement=True,
        existing_autoincrement=True,
        nullable=False,
        schema="stock",
    )


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        return
    op.alter_column(
        "bins",
        "barcode",
        comment=None,
        existing_type=CODE,
        existing_comment="EAN-13",
        schema="stock",
    )
    op.alter_column(
        "bins", "barcode", new_column_name="code", existing_type=CODE, schema="stock"
    )
    op.alter_column(
        "bins",
        "level",
        type_=LEVEL,
        nullable=False,
        existing_type=sa.BigInteger(),
        schema="stock",
    )
