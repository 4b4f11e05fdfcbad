"""Exports the revisions of an Alembic project as JSON revision files of Decant."""
