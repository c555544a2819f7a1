package org.amends.sandbox.osgi;

import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Velocity's access to objects, with the allow-list before it. Public because Velocity makes it by its name. */
public final class GuardedUberspect extends UberspectImpl {
    /** Under this name the engine holds the {@link AllowedMethods}. */
    static final String ALLOWED = AllowedMethods.class.getName();

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) {
        VelMethod method = super.getMethod(target, name, arguments, info);
        return method == null || allows(target, method.getMethodName()) ? method : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
        VelPropertyGet property = super.getPropertyGet(target, name, info);
        return property == null || allows(target, property.getMethodName()) ? property : null;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        VelPropertySet property = super.getPropertySet(target, name, value, info);
        return property == null || allows(target, property.getMethodName()) ? property : null;
    }

    private boolean allows(Object target, String method) {
        return target == null || ((AllowedMethods) rsvc.getApplicationAttribute(ALLOWED)).allows(target, method);
    }
}
