"""begin billing

Revision ID: b1a0c7
Revises: 60fbb6
Create Date: 2023-05-08 13:49:00

"""

import sqlalchemy as sa
from alembic import op

revision = "b1a0c7"
down_revision = "60fbb6"
branch_labels = ("billing",)
depends_on = None

NUMBERED = sa.Identity(always=True, start=1000, cycle=False)
STATE = sa.Enum("open", "paid", name="invoice_state").with_variant(
    sa.String(10), "sqlite"
)
TABLE = {"mysql_engine": "InnoDB", "mysql_row_format": "DYNAMIC"}


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute("CREATE SCHEMA billing")
    is_sqlite = op.get_context().dialect.name == "sqlite"
    op.create_table(
        "invoices",
        sa.Column(
            "id", sa.Integer(), *([] if is_sqlite else [NUMBERED]), nullable=False
        ),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("state", STATE, nullable=False),
        sa.Column("total", sa.DECIMAL(14, 2), nullable=False),
        sa.Column("issued", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("order_id", name="uq_invoice_order"),
        comment=(
            None if is_sqlite else "What customers have to pay. It's kept ten years."
        ),
        info={"owner": "finance"},
        sqlite_autoincrement=True,
        **TABLE,
    )


def downgrade() -> None:
    op.drop_table("invoices")
    if op.get_context().dialect.name == "postgresql":
        op.execute("DROP TYPE invoice_state")
        op.execute("DROP SCHEMA billing")
