"""number the customers of each country

Revision ID: 40d9f4
Revises: 30c8e3
Create Date: 2023-03-18 11:58:00

"""

import sqlalchemy as sa
from alembic import op

revision = "40d9f4"
down_revision = "30c8e3"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("customers", sa.Column("number", sa.Integer(), nullable=True))
    op.execute("""
        UPDATE customers
           SET number = id
         WHERE number IS NULL
        """)
    op.execute(
        sa.text("UPDATE customers SET country = :code WHERE country = 'UK'").bindparams(
            code="GB"
        )
    )
    customers = sa.table(
        "customers", sa.column("country", sa.String), sa.column("credit", sa.Numeric)
    )
    op.execute(
        customers.update()
        .where(customers.c.country == "AT")
        .values(credit=customers.c.credit + 100)
    )
    op.execute(customers.delete().where(customers.c.country.in_(["XX", "YY"])))
    op.execute(customers.insert().values(country="FR", credit=sa.literal(5)))


def downgrade() -> None:
    op.execute("DELETE FROM customers WHERE country = 'FR' AND credit = 5")
    op.drop_column("customers", "number")
