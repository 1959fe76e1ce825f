/**
 * Drawings for pages, as SVG that stands in the page.
 *
 * <p>The key idea is that every drawing says in words what it shows (title and description), means
 * the same without colour, and prints. Start reading at {@link org.cobi.casework.drawing.Svg}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.casework.drawing;
