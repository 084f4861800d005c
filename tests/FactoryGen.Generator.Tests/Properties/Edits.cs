using System.Collections.Immutable;

namespace FactoryGen.Generator.Tests.Properties;

/// <summary>Each edit can be applied to any project: what it looks for may be gone, then it does nothing. Applied twice, most undo themselves.</summary>
internal static class Edits
{
    public static ImmutableArray<Edit> All { get; } =
    [
        Toggle("comment", "File2.cs", "namespace Acme.Chat;", "namespace Acme.Chat; // a comment"),
        Toggle("make asynchronous", "File3.cs", "public UserContext User => user;", "public UserContext User => user; [AsyncInitializer] public Task Start() => Task.CompletedTask;"),
        Toggle("make synchronous", "File2.cs", "[AsyncInitializer]", ""),
        Toggle("new parameter", "File3.cs", "SessionCache(UserContext user)", "SessionCache(UserContext user, int? size = null)"),
        Toggle("drop dependency", "File4.cs", ", SessionCache cache", ", object cache"),
        Toggle("circle", "File3.cs", "SessionCache(UserContext user", "SessionCache(UserContext user, IAgentRunner agent"),
        Toggle("rename key", "File0.cs", "UserId", "Id"),
        Toggle("second key", "File0.cs", "string DisplayName", "[property: ScopeKey] string DisplayName"),
        Toggle("unkeyed", "File0.cs", "[property: ScopeKey] string", "string"),
        Toggle("not partial", "File0.cs", "partial record", "record"),
        Toggle("no context", "File0.cs", "[ScopeContext]", ""),
        Toggle("rename context", "File0.cs", "UserContext", "Person"),
        Toggle("no attribute", "File3.cs", "[ScopedFactory]", ""),
        Toggle("factory name", "File3.cs", "[ScopedFactory]", "[ScopedFactory(FactoryName = \"Caches\")]"),
        Toggle("rename class", "File3.cs", "SessionCache", "SessionStore"),
        Toggle("internal service", "File4.cs", "public interface IAgentRunner", "internal interface IAgentRunner"),
        Toggle("another namespace", "File3.cs", "namespace Acme.Chat;", "namespace Acme.Other; using Acme.Chat;"),
        Toggle("rename initialiser", "File2.cs", "ConnectAsync", "StartAsync"),
        Toggle("rename service", "File2.cs", "interface IWebSocketManager", "interface ISocketManager"),
        Toggle("half-typed", "File4.cs", "public sealed class AgentRunner(", "public sealed class AgentRunner((("),
        Toggle("taken name", "File1.cs", "public interface IEventStore", "public class SessionCacheFactory { } public interface IEventStore"),
        Toggle("second implementation", "File1.cs", "public interface IEventStore", "[ScopedFactory<IAgentRunner>] public abstract class Another(UserContext user) : IAgentRunner { } public interface IEventStore"),
        new("add and remove a class", project => ToggleFile(project, "Extra.cs", "namespace Acme.Chat; [ScopedFactory] public sealed class Extra(UserContext user, IAgentRunner agent) { public object[] All => new object[] { user, agent }; }")),
        new("add and remove a context", project => ToggleFile(project, "Tenant.cs", "namespace Acme.Chat; [ScopeContext] public sealed partial record TenantContext([property: ScopeKey] Guid Id); [ScopedFactory] public sealed class Plan(TenantContext tenant) { public TenantContext Tenant => tenant; }")),
        new("unrelated class", project => ToggleFile(project, "Other.cs", "namespace Acme.Other; public sealed class Nothing { }")),
        new("move files", project => project with { Files = [.. project.Files.Skip(1), project.Files[0]] }),
        new("registration name", project => project with { Properties = project.Properties.IsEmpty ? project.Properties.Add("FactoryGenRegistrationName", "AddChat") : project.Properties.Clear() }),
        new("container", project => project.References.Length == 1 ? project.WithContainer() : project with { References = project.References[..1] }),
        new("assembly name", project => project with { AssemblyName = project.AssemblyName == "Acme.Chat" ? "Acme.Other" : "Acme.Chat" }),
    ];

    private static Edit Toggle(string name, string path, string from, string to) => new(name, project =>
    {
        var text = project.Files.First(file => file.Path == path).Text;
        return project.With(path, to.Length > 0 && text.Contains(to, StringComparison.Ordinal)
            ? text.Replace(to, from, StringComparison.Ordinal)
            : text.Replace(from, to, StringComparison.Ordinal));
    });

    private static ProjectUnderTest ToggleFile(ProjectUnderTest project, string path, string text) =>
        project.Files.Any(file => file.Path == path) ? project.Without(path) : project.With(path, text);
}
