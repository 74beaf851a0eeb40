package nl.basiseerst.persistence.table;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A column and what goes into it.
record Column<T>(Field<?> field, Function<? super T, ? extends @Nullable Object> value) {}
