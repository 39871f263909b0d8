package org.jiedui.adapter.forms;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a host's own bean by the names of its fields. */
final class BeanCells {

    private BeanCells() {}

    /** What is filled in, as text; nothing for a field without a name. */
    static Optional<String> find(Object bean, String field) {
        return field.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(read(bean, field)).map(Object::toString).filter(Cells::isFilled);
    }

    private static @Nullable Object read(Object bean, String name) {
        Field field = field(bean.getClass(), name);
        if (!field.trySetAccessible()) {
            throw refused(bean.getClass(), name + " cannot be read. Maybe its package is not open to this module?");
        }
        try {
            return field.get(bean);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("A field was closed again.", impossible);
        }
    }

    private static Field field(Class<?> bean, String name) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw refused(bean, name + " is none of its fields.");
    }

    private static ConstraintDeclarationException refused(Class<?> bean, String reason) {
        return new ConstraintDeclarationException(bean.getName() + ": " + reason);
    }
}
