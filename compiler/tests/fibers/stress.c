/* The stress test of the emitted switch: fibers that scribble over every callee-saved register around each switch.
 *
 * Linked with an object of the compiler, which defines `sx_fiber_switch` and `sx_fiber_scribble`; the rest of that object
 * is dropped. First FIBERS fibers take turns with the main stack, then each starts the next from within itself, so that
 * the chain is FIBERS deep, and control returns through all of them.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define FIBERS 10000
#define ROUNDS 3
#define STACK 16384

/* Fills the callee-saved registers from `seed`, switches, and counts those that came back changed. */
extern uint64_t sx_fiber_scribble(uintptr_t *save, uintptr_t stack, uint64_t seed);
extern uint64_t sx_fiber_switch(uintptr_t *save, uintptr_t stack, uint64_t value);

static uintptr_t main_stack, saved[FIBERS];
static uint64_t changed, switches;
static int current;

#if defined(__x86_64__)
enum { FRAME = 56, ENTRY = 48, ABOVE = 8 };
#elif defined(__aarch64__)
enum { FRAME = 160, ENTRY = 88, ABOVE = 0 };
#endif

static uintptr_t prepare(char *stack, void (*entry)(void)) {
    uintptr_t start = (uintptr_t)stack + STACK - FRAME - ABOVE;
    memset((void *)start, 0, FRAME + ABOVE);
    memcpy((void *)(start + ENTRY), &entry, sizeof entry);
    return start;
}

/* Seeds stay small: the registers hold the seed plus a constant. */
static void go(uintptr_t *save, uintptr_t to) {
    changed += sx_fiber_scribble(save, to, ++switches);
}

static void take_turns(void) {
    int self = current;
    for (int round = 0;; round++) {
        volatile int kept[4] = {self, round, -self, -round};
        go(&saved[self], main_stack);
        if (kept[0] != self || kept[1] != round || kept[2] != -self || kept[3] != -round) changed++;
    }
}

static void descend(void) {
    int self = current;
    if (self + 1 < FIBERS) {
        current = self + 1;
        go(&saved[self], saved[self + 1]);
    }
    /* On the way back: into the fiber that started this one. */
    uintptr_t gone;
    go(&gone, self == 0 ? main_stack : saved[self - 1]);
    abort();
}

int main(void) {
    char *stacks = mmap(0, (size_t)FIBERS * STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (stacks == MAP_FAILED) return 2;
    for (int i = 0; i < FIBERS; i++) saved[i] = prepare(stacks + (size_t)i * STACK, take_turns);
    for (int round = 0; round < ROUNDS; round++)
        for (current = 0; current < FIBERS; current++) go(&main_stack, saved[current]);
    printf("turns: %llu switches, %llu changed\n", (unsigned long long)switches, (unsigned long long)changed);
    for (int i = 0; i < FIBERS; i++) saved[i] = prepare(stacks + (size_t)i * STACK, descend);
    current = 0;
    go(&main_stack, saved[0]);
    printf("chain: %llu switches, %llu changed\n", (unsigned long long)switches, (unsigned long long)changed);
    return changed != 0;
}
