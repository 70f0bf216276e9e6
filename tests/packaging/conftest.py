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
    return _loaded("bootstrap")


@pytest.fixture
def icons() -> ModuleType:
    """Return packaging/icons.py."""
    return _loaded("icons")


@pytest.fixture
def icu() -> ModuleType:
    """Return packaging/icu.py."""
    return _loaded("icu")


@pytest.fixture(scope="session")
def translations() -> ModuleType:
    """Return packaging/translations.py."""
    return _loaded("translations")


def _loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # A dataclass looks its module up there.
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
