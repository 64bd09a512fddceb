/* For Debian's static libexpat: arc4random_buf came with glibc 2.36, what it does here with 2.25. */
#include <stddef.h>
#include <stdlib.h>
#include <sys/random.h>

__attribute__((visibility("hidden"))) void arc4random_buf(void *buffer, size_t size)
{
    unsigned char *at = buffer;
    while (size > 0) {
        const ssize_t got = getrandom(at, size, 0);
        if (got > 0) { /* a signal may have come first */
            at += got;
            size -= (size_t)got;
        }
    }
}
