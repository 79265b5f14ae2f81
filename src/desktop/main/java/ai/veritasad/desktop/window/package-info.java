/** The one window: its pages, the named actions behind menus and keys, the command palette. */
@NullMarked
package ai.veritasad.desktop.window;

import org.jspecify.annotations.NullMarked;
