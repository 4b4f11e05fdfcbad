"""constrain invoices

Revision ID: b2b1d8
Revises: b1a0c7
Create Date: 2023-05-25 14:26:00

"""

import sqlalchemy as sa
from alembic import op

revision = "b2b1d8"
down_revision = "b1a0c7"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        return
    op.create_foreign_key(
        None,
        "invoices",
        "orders",
        ["order_id"],
        ["id"],
        onupdate="CASCADE",
        ondelete="RESTRICT",
    )
    op.create_check_constraint("total", "invoices", sa.column("total") >= 0)
    op.create_check_constraint(
        op.f("ck_issued"), "invoices", "issued > DATE '2000-01-01'"
    )
    op.create_unique_constraint(None, "invoices", ["issued", "order_id"])
    op.create_index(
        "ix_invoices_open",
        "invoices",
        ["issued"],
        postgresql_where=sa.text("state = 'open'"),
        postgresql_using="btree",
        mysql_using="btree",
    )
    op.create_index(
        "ix_invoices_total",
        "invoices",
        [sa.text("(total / 100)"), sa.desc(sa.column("issued"))],
        if_not_exists=op.get_context().dialect.name == "postgresql",
        postgresql_include=["state"],
        postgresql_with={"fillfactor": 70},
    )


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        return
    op.drop_index("ix_invoices_total", table_name="invoices")
    op.drop_index("ix_invoices_open", table_name="invoices")
    op.drop_constraint("uq_invoices_issued_order_id", "invoices", type_="unique")
    op.drop_constraint(op.f("ck_issued"), "invoices", type_="check")
    op.drop_constraint("total", "invoices", type_="check")
    op.drop_constraint("fk_invoices_order_id_orders", "invoices", type_="foreignkey")
