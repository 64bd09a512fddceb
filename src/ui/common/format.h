// Paper and screens say money and times alike, so the formatter is core's.
#pragma once

#include "core/format.h"
