package org.amends.sandbox.osgi;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may call an endpoint, as its access annotation says: licensed users where there is none. */
final class Access {
    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.annotations.security", "com.atlassian.plugins.rest.api.security.annotation");
    private static final Map<String, Standing> STANDINGS = Map.of(
            "UnrestrictedAccess", Standing.ANONYMOUS,
            "AnonymousSiteAccess", Standing.ANONYMOUS,
            "UnlicensedSiteAccess", Standing.UNLICENSED,
            "LicensedOnly", Standing.LICENSED,
            "AdminOnly", Standing.ADMIN,
            "SystemAdminOnly", Standing.SYSTEM_ADMIN);

    private Access() {}

    /** What the first annotated of these elements asks for: the method, then the class, then the package. */
    static Standing wanted(AnnotatedElement... elements) {
        return Arrays.stream(elements)
                .flatMap(element -> element == null ? Stream.empty() : wanted(element).stream())
                .findFirst()
                .orElse(Standing.LICENSED);
    }

    private static Optional<Standing> wanted(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .flatMap(type -> Optional.ofNullable(STANDINGS.get(type.getSimpleName())).stream())
                .findFirst();
    }

    /** The status with which a visitor is sent away: 401 when signing in may help, 403 otherwise; empty when they may pass. */
    static Optional<Integer> refusal(Standing standing, Standing wanted) {
        if (standing.reaches(wanted)) {
            return Optional.empty();
        }
        return Optional.of(standing == Standing.ANONYMOUS ? 401 : 403);
    }
}
