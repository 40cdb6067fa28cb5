/** What the buttons say that clear a form: all of it, or what is on this device alone. */
export const clearing = { everywhere: 'clear-all', here: 'clear-all:here' } as const;

/** The parts of a form's address that say what became of its answers. */
export const cleared = { all: 'cleared', stillSaved: 'still-saved' } as const;
