"""keep movements apart

Revision ID: c3f51c
Revises: c2e40b
Create Date: 2023-08-01 16:54:00

"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "c3f51c"
down_revision = "c2e40b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_context().dialect.name != "postgresql":
        return
    op.create_table(
        "movements",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("bin_id", sa.Integer(), nullable=False),
        sa.Column(
            "moved", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False
        ),
        sa.Column("during", postgresql.TSTZRANGE(), nullable=False),
        sa.Column(
            "tag",
            sa.Integer(),
            server_default=sa.Sequence(
                "movement_tag", schema="stock", start=5
            ).next_value(),
        ),
        sa.ForeignKeyConstraint(
            ["bin_id"],
            ["stock.bins.id"],
            use_alter=True,
            name="fk_movement_bin",
            match="FULL",
        ),
        sa.PrimaryKeyConstraint("id", "moved"),
        postgresql.ExcludeConstraint(
            ("bin_id", "="),
            (sa.func.lower(sa.column("during")), "="),
            name="ex_movement",
            using="gist",
            where=sa.text("bin_id > 0"),
        ),
        postgresql_partition_by="RANGE (moved)",
        schema="stock",
    )
    op.create_exclude_constraint(
        "ex_moved",
        "movements",
        (sa.column("moved"), "="),
        ("during", "&&"),
        schema="stock",
        using="gist",
    )
    with op.get_context().autocommit_block():
        op.create_index(
            "ix_movements_during",
            "movements",
            ["during"],
            schema="stock",
            postgresql_using="gist",
            postgresql_concurrently=True,
        )
        op.execute("VACUUM stock.movements")


def downgrade() -> None:
    if op.get_context().dialect.name != "postgresql":
        return
    with op.get_context().autocommit_block():
        op.drop_index(
            "ix_movements_during",
            table_name="movements",
            schema="stock",
            postgresql_concurrently=True,
            if_exists=True,
        )
    op.drop_table("movements", schema="stock")
