"""Load the scripts of packaging/, which are no package: each runs as a file of its own."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"


@pytest.fixture
def bootstrap() -> ModuleType:
    """Return packaging/bootstrap.py as a fresh module, so that a test may change its constants."""
    spec = importlib.util.spec_from_file_location("bootstrap", PACKAGING / "bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert "bootstrap" not in sys.modules
    return module
