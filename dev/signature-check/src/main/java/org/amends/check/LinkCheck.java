package org.amends.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * Links a plugin's classes with a host, as the JVM would at the first use of each: every type, field and method that they use has
 * to be there, used as what it is, and every method that they have to implement has to be implemented. What of the host the
 * plugin never touches is not looked at.
 */
final class LinkCheck implements Check {
    private final Types plugin;
    private final Types all;

    LinkCheck(ClassPath plugin, ClassPath host) {
        this.plugin = Types.withCode(plugin);
        this.all = new Types(plugin.then(host));
    }

    @Override
    public String subject() {
        return "classes";
    }

    @Override
    public int size() {
        return (int) plugin.all().count();
    }

    @Override
    public List<Difference> differences() {
        return plugin.all().flatMap(this::link).distinct().toList();
    }

    private Stream<Difference> link(ClassNode type) {
        return Stream.of(
                        NamedTypes.in(type)
                                .filter(name -> all.type(name).isEmpty())
                                .map(LinkCheck::noSuchType),
                        new Inheritance(all).link(type.name),
                        type.methods.stream().flatMap(new Lambdas(all)::link),
                        type.methods.stream().flatMap(Use::in).flatMap(this::link))
                .flatMap(each -> each);
    }

    private Stream<Difference> link(Use use) {
        Optional<ClassNode> owner = all.type(use.owner());
        if (owner.isEmpty()) {
            return Stream.of(noSuchType(use.owner()));
        }
        int access = plugin.type(use.owner()).isPresent() ? Opcodes.ACC_PRIVATE : Opcodes.ACC_PROTECTED;
        return use.isField()
                ? link(Members.fields(all), owner.get(), use.field(access))
                : Stream.concat(kind(owner.get(), use), link(Members.methods(all), owner.get(), use.method(access)));
    }

    private static <M> Stream<Difference> link(Members<M> members, ClassNode owner, M use) {
        Function<M, Modifiers> modifiers = members.bits().andThen(Modifiers::new);
        return members.find(owner, use)
                .map(found -> modifiers.apply(use).against(modifiers.apply(found), members.place(owner, use)))
                .orElseGet(() -> Stream.of(members.missing(owner, use)));
    }

    private static Stream<Difference> kind(ClassNode owner, Use use) {
        boolean isInterface = (owner.access & Opcodes.ACC_INTERFACE) != 0;
        return use.ofInterface() == isInterface
                ? Stream.of()
                : Stream.of(new Difference(
                        Words.type(owner.name),
                        use.ofInterface() ? "interface" : "class",
                        Kind.of(owner).toString()));
    }

    private static Difference noSuchType(String name) {
        return new Difference(Words.type(name), "a type", "no such type");
    }
}
