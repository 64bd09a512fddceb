// For std::visit with one lambda a type.
#pragma once

namespace stonepot {

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

} // namespace stonepot
