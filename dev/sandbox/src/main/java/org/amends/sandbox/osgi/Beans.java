package org.amends.sandbox.osgi;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.CommonAnnotationBeanPostProcessor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** The plugin's Spring context, outside the bundle, with the bundle's classes. */
final class Beans implements AutoCloseable {
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final BundleContext services;
    private final Jar jar;

    private Beans(Jar jar) {
        this.services = jar.bundle().getBundleContext();
        this.jar = jar;
        context.setClassLoader(jar.classes());
        context.getDefaultListableBeanFactory()
                .setAutowireCandidateResolver(new ContextAnnotationAutowireCandidateResolver());
        context.registerBean(AutowiredAnnotationBeanPostProcessor.class);
        context.registerBean(CommonAnnotationBeanPostProcessor.class);
        context.getBeanFactory().registerSingleton("bundleContext", services);
    }

    /** Builds every component of the index and offers what it exports. */
    static Beans build(Plugin plugin, Defects defects) {
        Beans beans = new Beans(plugin.jar());
        ScannerIndex index = plugin.index();
        index.imports().forEach((name, type) -> beans.importService(name, type, defects));
        index.components().forEach((name, type) -> beans.define(name, type, defects));
        defects.refuseIfAny();
        try {
            beans.context.refresh();
        } catch (BeansException broken) {
            throw new PluginRefused("The plugin's beans cannot be built: " + reason(broken), broken);
        }
        index.exports().forEach((type, interfaces) -> beans.export(type, interfaces, defects));
        beans.all(LifecycleAware.class)
                .filter(bean -> !index.exports().containsKey(bean.getClass().getName()))
                .forEach(bean -> defects.add(
                        bean.getClass().getName() + " is LifecycleAware but not exported, so nobody would tell it"));
        return beans;
    }

    private void importService(String name, String type, Defects defects) {
        Optional<Class<?>> known = jar.type(type);
        ServiceReference<?> reference = services.getServiceReference(type);
        defects.expect(
                known.isPresent(), "META-INF/plugin-components/imports: the plugin does not see the class " + type);
        defects.expect(reference != null, "META-INF/plugin-components/imports: the host has no service " + type);
        if (known.isPresent() && reference != null) {
            Object service = services.getService(reference);
            defects.expect(
                    known.get().isInstance(service),
                    "META-INF/plugin-components/imports: the plugin sees another " + type + " than the host");
            define(name, known.get(), () -> asSeenBy(known.get(), service));
        }
    }

    private <T> void define(String name, Class<T> type, Supplier<Object> made) {
        context.registerBean(name, type, () -> type.cast(made.get()));
    }

    /** As Jira does: a bean of exactly the imported interface, whatever else the service is. */
    private static Object asSeenBy(Class<?> type, Object service) {
        if (!type.isInterface()) {
            return service;
        }
        InvocationHandler pass = (proxy, method, arguments) -> {
            try {
                if (method.getName().equals("equals") && method.getDeclaringClass() == Object.class) {
                    return proxy == arguments[0];
                }
                return method.invoke(service, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, pass);
    }

    private void define(String name, String type, Defects defects) {
        Optional<Class<?>> known = jar.type(type);
        defects.expect(known.isPresent(), "META-INF/plugin-components/component: no class " + type);
        defects.expect(!context.containsBeanDefinition(name), "Two beans are named " + name + "; one is " + type);
        known.ifPresent(found -> {
            RootBeanDefinition definition = new RootBeanDefinition(found);
            definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
            context.registerBeanDefinition(name, definition);
        });
    }

    private void export(String type, List<String> interfaces, Defects defects) {
        Object bean = jar.type(type).map(context::getBean).orElseThrow();
        Stream<Class<?>> offered = interfaces.isEmpty()
                ? Stream.of(bean.getClass().getInterfaces())
                : interfaces.stream().flatMap(name -> jar.type(name).stream());
        offered.forEach(api -> {
            defects.expect(
                    api.isInstance(bean), "META-INF/plugin-components/exports: " + type + " is no " + api.getName());
            if (api.isInstance(bean)) {
                services.registerService(api.getName(), bean, new Hashtable<>());
            }
        });
    }

    private <T> Stream<T> all(Class<T> type) {
        return context.getBeansOfType(type).values().stream();
    }

    /** What the plugin offers under this interface; a bean that only implements it is not told of by the index. */
    <T> List<T> exported(Class<T> type) {
        ServiceReference<?>[] offered = jar.bundle().getRegisteredServices();
        return Stream.of(offered == null ? new ServiceReference<?>[0] : offered)
                .filter(reference -> List.of((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .contains(type.getName()))
                .map(reference -> type.cast(services.getService(reference)))
                .toList();
    }

    /** An object of a module's class: its constructor's parameters are beans. */
    <T> T create(Class<T> type) {
        try {
            return context.getAutowireCapableBeanFactory().createBean(type);
        } catch (BeansException broken) {
            throw new PluginRefused(type.getName() + " cannot be built: " + reason(broken), broken);
        }
    }

    private static String reason(BeansException broken) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(broken);
        return broken.getMessage() + (root == broken ? "" : " (" + root + ")");
    }

    @Override
    public void close() {
        context.close();
    }
}
