"""Revision files, in the form in which `decant revision` writes them."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

_SLUG_LENGTH = 40


def file_name(revision: str, message: str) -> str:
    """The name of the file of a revision: `ae10_add_prices.json`."""
    slug = "_".join(re.findall(r"\w+", message)).lower()
    if len(slug) > _SLUG_LENGTH:
        slug = slug[:_SLUG_LENGTH].rsplit("_", 1)[0] + "_"
    stem = re.sub(r"[^\w.-]", "_", revision)
    return f"{stem}_{slug}.json" if slug else f"{stem}.json"


def document(value: Any) -> str:
    """The text of a JSON file."""
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def write_directory(path: Path, files: dict[str, str]) -> None:
    """Makes a directory with all files, or nothing at all."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise FileExistsError(
            f"'{path}' is there already; name a directory that is not, or is empty"
        )
    parent = path.resolve().parent
    parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{path.name}-", dir=parent))
    try:
        for name, text in files.items():
            (draft / name).write_text(text, encoding="utf-8", newline="\n")
        draft.chmod(0o777 & ~_umask())
        os.replace(draft, path.resolve())
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
