/**
 * Lists that come in pages and never lose a row unnoticed: a {@link dev.portalsdk.core.page.Page}
 * answers a {@link dev.portalsdk.core.page.PageRequest}, {@link dev.portalsdk.core.page.Paged}
 * walks them, {@link dev.portalsdk.core.page.Completeness} adds up what arrived, and a {@link
 * dev.portalsdk.core.page.RowFailure} is a row that could not be read.
 */
@NullMarked
package dev.portalsdk.core.page;

import org.jspecify.annotations.NullMarked;
