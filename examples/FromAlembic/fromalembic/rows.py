"""The JSON form of the values in rows."""

from __future__ import annotations

import base64
import datetime
import decimal
import enum
import math
import uuid
from typing import Any

from alembic.util.sqla_compat import _literal_bindparam
from sqlalchemy import types
from sqlalchemy.sql import elements

from .texts import NotExpressible
from .types import NAMES, Types


class Rows(Types):
    """Encodes the rows of `bulk_insert`."""

    def row_value(self, value: Any, kind: types.TypeEngine) -> Any:
        """A value as the JSON form of its column's type has it."""
        if isinstance(value, _literal_bindparam):
            plain = self._plain(value.value, value.type)
            if isinstance(value.type, types.NullType):
                return {"literal": plain}
            return {"literal": plain, "type": self.type(value.type)}
        if isinstance(value, elements.ClauseElement):
            return {"sql": self.sql(value)}
        if isinstance(kind, types.TypeDecorator) and type(kind) not in NAMES:
            if _has_own(kind, "process_bind_param"):
                value = kind.process_bind_param(value, self.dialect)
            return self.row_value(value, kind.load_dialect_impl(self.dialect))
        return self._plain(value, kind)

    def _plain(self, value: Any, kind: types.TypeEngine) -> Any:
        if isinstance(kind, types.JSON):
            return _json(value)
        if isinstance(value, enum.Enum):
            if isinstance(kind, types.Enum):
                return kind._valid_lookup[value]
            return self._plain(value.value, kind)
        if isinstance(value, float) and not math.isfinite(value):
            return str(decimal.Decimal(value))
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        if isinstance(value, (datetime.date, datetime.time)):
            return value.isoformat()
        if isinstance(value, datetime.timedelta):
            return {"seconds": value.total_seconds()}
        if isinstance(value, (decimal.Decimal, uuid.UUID)):
            return str(value)
        if isinstance(value, (bytes, bytearray, memoryview)):
            return {"base64": base64.b64encode(bytes(value)).decode("ascii")}
        if isinstance(value, (list, tuple)) and isinstance(kind, types.ARRAY):
            return [self._plain(item, kind.item_type) for item in value]
        raise NotExpressible(
            f"the value {value!r} has no JSON form in a column of type {kind!r}"
        )


def _has_own(kind: types.TypeDecorator, method: str) -> bool:
    return getattr(type(kind), method) is not getattr(types.TypeDecorator, method)


def _json(value: Any) -> Any:
    """A value that is JSON already."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (list, tuple)):
        return [_json(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _json(item) for key, item in value.items()}
    raise NotExpressible(f"the value {value!r} in a JSON column has no JSON form")
