using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Declarations that need C# 14; the oldest Roslyn that may load the generator doesn't know it.</summary>
public sealed class CSharp14ShapeTests
{
    [Fact]
    public Task Partial_constructors_field_and_extension_blocks() => ShapeTests.RunAsync("""
        [ScopedFactory]
        public sealed partial class Desk
        {
            public partial Desk(UserContext user, int size = 3);
            public string Owner { get => field.ToUpperInvariant(); private set; }
        }

        public sealed partial class Desk
        {
            public partial Desk(UserContext user, int size) => (Owner, Size) = (user.UserId, size);
            public int Size { get; }
        }

        public static class Desks
        {
            extension(Desk desk)
            {
                public int Area => desk.Size * desk.Size;
                public static Desk? None => null;
            }

            extension(UserContext user)
            {
                public bool IsKnown => user.UserId.Length > 0;
            }
        }

        [ScopedFactory]
        public sealed class Room(UserContext @extension, Desk @field) { public object[] All => new object[] { @extension, @field }; }
        """, """
        await using var lease = scopes.Enter(new("ada"));
        var desks = new DeskFactory(scopes);
        var desk = desks.Get(new("ada"));
        Assert.Equal(("ADA", 9), (desk.Owner, desk.Area));
        Assert.True(new UserContext("ada").IsKnown);
        Assert.Same(desk, new RoomFactory(scopes, desks).Get(new("ada")).All[1]);
        """, LanguageVersion.CSharp14);

    [Fact]
    public Task A_key_property_with_field_and_a_partial_one() => ShapeTests.RunAsync("""
        [ScopeContext]
        public sealed partial record Tenant
        {
            [ScopeKey] public string Id { get; init => field = value.Trim(); } = "";
            [ScopeKey] public partial int Number { get; }
        }

        public sealed partial record Tenant
        {
            public partial int Number => 7;
        }

        [ScopedFactory] public sealed class Plan(Tenant tenant) { public Tenant Tenant => tenant; }
        """, """
        await using var tenants = new ScopeHost<Tenant>();
        await using var lease = tenants.Enter(new() { Id = " a " });
        Assert.Equal("a", new PlanFactory(tenants).Get(new() { Id = "a" }).Tenant.Id);
        """, LanguageVersion.CSharp14);

    // C# 13. The runtime that tests compile for can't run it, so only the text is looked at.
    [Fact]
    public void A_shim_allows_the_ref_structs_that_its_adapter_allows() => Assert.Contains(
        "Adapt<T>(T id) where T : global::System.IDisposable, allows ref struct =>",
        Legacy.SignatureTests.Adapted("internal static UserContext Adapt<T>(T id) where T : IDisposable, allows ref struct => new(\"\", \"\");").Source("Acme.Legacy.Caches.Legacy"),
        StringComparison.Ordinal);
}
