"""The JSON form of types."""

from __future__ import annotations

import inspect
from typing import Any

from sqlalchemy import types
from sqlalchemy.dialects import mssql, mysql, oracle, postgresql, sqlite
from sqlalchemy.engine import Dialect, make_url

from .texts import DIALECTS, NotExpressible, Texts

_PLAIN = """
    BigInteger Boolean Date DateTime Double Enum Float Integer Interval LargeBinary JSON
    Numeric PickleType SmallInteger String Text Time Unicode UnicodeText Uuid ARRAY BIGINT
    BINARY BLOB BOOLEAN CHAR CLOB DATE DATETIME DECIMAL DOUBLE DOUBLE_PRECISION FLOAT
    INTEGER NCHAR NUMERIC NVARCHAR REAL SMALLINT TEXT TIME TIMESTAMP UUID VARBINARY VARCHAR
""".split()

_ARGUMENTS = """
    length collation collation_schema precision scale binary_precision timezone fsp
    display_width unsigned zerofill charset ascii unicode binary national fields varying
    native second_precision day_precision local_timezone filestream native_uuid dimensions
    create_constraint none_as_null use_blob dim storage_format storage_type name schema
    inherit_schema native_enum create_type item_type data_type default constraint_name
    not_null check values
""".split()

# Enums take their arguments as `**kw`; these are the defaults.
_ENUM_DEFAULTS: dict[str, Any] = {
    "name": None,
    "schema": None,
    "inherit_schema": False,
    "native_enum": True,
    "create_constraint": False,
    "create_type": True,
}


def _names() -> dict[type, str]:
    """The name of each class of types, the plain ones before those of a dialect."""
    found: dict[type, str] = {types.NullType: "Null"}
    for name in _PLAIN:
        if hasattr(types, name):
            found.setdefault(getattr(types, name), name)
    for module in (postgresql, mysql, mssql, oracle, sqlite):
        prefix = module.__name__.rpartition(".")[2]
        for name in module.__all__:
            member = getattr(module, name)
            if isinstance(member, type) and issubclass(member, types.TypeEngine):
                found.setdefault(member, f"{prefix}.{name}")
    return found


NAMES = _names()


class Types(Texts):
    """Encodes types."""

    def type(self, value: Any) -> Any:
        """A name, or an object with the name and the arguments."""
        value = value() if isinstance(value, type) else value
        is_own = isinstance(value, types.TypeDecorator) and type(value) not in NAMES
        form = self._decorated(value) if is_own else self._plain_type(value)
        variants = {
            dialect: self.type(variant)
            for dialect, variant in sorted(value._variant_mapping.items())
        }
        return _with_variants(form, variants)

    def _plain_type(self, value: types.TypeEngine) -> Any:
        if isinstance(value, types.UserDefinedType):
            return {"type": "raw", "sql": value.compile(dialect=self.dialect)}
        known = next((base for base in type(value).__mro__ if base in NAMES), None)
        if known is None:
            raise NotExpressible(f"the type {value!r} is unknown")
        form = {"type": NAMES[known], **self._type_arguments(value, known)}
        return form if len(form) > 1 else form["type"]

    def _type_arguments(self, value: Any, known: type) -> dict[str, Any]:
        if isinstance(value, types.Enum):
            return self._enum_arguments(value)
        found: dict[str, Any] = {}
        defaults = _defaults(known)
        for key in _ARGUMENTS:
            if key == "values" and isinstance(value, mysql.SET):
                found[key] = list(value.values)
            if key not in defaults or key == "values":
                continue
            argument = getattr(value, key, getattr(value, f"_{key}", defaults[key]))
            if argument != defaults[key]:
                found[key] = self._type_argument(key, argument)
        if isinstance(value, postgresql.DOMAIN) and value.schema:
            found["schema"] = self.name(value.schema)
        return found

    def _type_argument(self, key: str, value: Any) -> Any:
        if key in ("item_type", "data_type"):
            return self.type(value)
        if key == "default" and not isinstance(value, str):
            return {"sql": self.sql(value)}
        if key == "check":
            return self.sql(value)
        if key in ("storage_format", "storage_type") and hasattr(value, "name"):
            return value.name
        return self.name(value) if isinstance(value, str) else value

    def _enum_arguments(self, value: types.Enum) -> dict[str, Any]:
        found: dict[str, Any] = {"values": list(value.enums)}
        for key, default in _ENUM_DEFAULTS.items():
            argument = getattr(value, key, default)
            if argument != default:
                found[key] = self._type_argument(key, argument)
        if value.length != value._default_length:
            found["length"] = value.length
        for key in ("charset", "collation", "ascii", "unicode", "binary", "national"):
            if isinstance(value, mysql.ENUM) and getattr(value, key, None):
                found[key] = getattr(value, key)
        return found

    def _decorated(self, value: types.TypeDecorator) -> Any:
        """What a type of the user's own stands for, on each dialect."""
        form = self.type(value.impl_instance)
        others = {
            name: self.type(value.load_dialect_impl(_dialect(name)))
            for name in DIALECTS
        }
        variants = {name: other for name, other in others.items() if other != form}
        return _with_variants(form, variants)


def _with_variants(form: Any, variants: dict[str, Any]) -> Any:
    """A type with other types for some dialects, which go before those that it has."""
    if not variants:
        return form
    form = {"type": form} if isinstance(form, str) else form
    return {**form, "variants": {**form.get("variants", {}), **variants}}


def _dialect(name: str) -> Dialect:
    return make_url(f"{name}://").get_dialect()()


def _defaults(known: type) -> dict[str, Any]:
    """The arguments of the constructors of a class, each with its default."""
    found: dict[str, Any] = {}
    for base in known.__mro__:
        if "__init__" not in vars(base) or base is object:
            continue
        parameters = list(inspect.signature(base.__init__).parameters.values())[1:]
        for parameter in parameters:
            if parameter.kind not in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
                default = parameter.default
                found.setdefault(
                    parameter.name, None if default is parameter.empty else default
                )
        if not any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters):
            break
    return found
