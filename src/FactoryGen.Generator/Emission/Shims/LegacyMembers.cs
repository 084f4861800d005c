using FactoryGen.Analysis.Model.Legacy;
using FactoryGen.Analysis.Stages;

namespace FactoryGen.Generator.Emission.Shims;

/// <summary>The members of a legacy type; one method prints one member.</summary>
internal static class LegacyMembers
{
    private const string DiagnosticId = "FG4100";

    private const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    public static string Metadata(LegacyMemberModel member)
    {
        var entry = member.Entry;
        string[] arguments =
        [
            CSharpText.Literal(member.Key),
            CSharpText.Literal(entry.Id),
            CSharpText.Literal(member.Replacement),
            $"typeof({member.Factory.Text})",
            CSharpText.Literal(entry.Dates.WarnFrom?.ToString() ?? ""),
            CSharpText.Literal(entry.Dates.ErrorFrom?.ToString() ?? ""),
            CSharpText.Literal(entry.Dates.RemoveFrom?.ToString() ?? ""),
            $"global::FactoryGen.LegacyStage.{member.Stage}",
            .. Named("Link", entry.Link),
            .. Named("Reason", entry.Reason),
            .. Named("Owner", entry.Owner),
            .. Named("Adapter", entry.Signature?.Adapter),
        ];
        return $"[assembly: global::FactoryGen.CompilerServices.LegacyEntryPointMetadata({string.Join(", ", arguments)})]";
    }

    public static string TypeMarks(LegacyTypeModel type) =>
        $$"""
        /// <summary>The old ways that lead to <c>{{Docs.Escape(string.Join(", ", type.Members.Select(static member => member.Replacement).Distinct()))}}</c> now. Generated from [LegacyEntryPoint].</summary>
        {{GeneratedCode.Attribute}}
        """;

    public static string Constructors(LegacyTypeModel type) =>
        $$"""
        private readonly global::System.IServiceProvider? _services;

        /// <summary>Finds factories through the context, or through ShimHost.</summary>
        {{GeneratedCode.Attribute}}
        public {{type.Name}}()
        {
        }

        /// <summary>Finds factories in a container where the context leads to none.</summary>
        {{GeneratedCode.Attribute}}
        public {{type.Name}}(global::System.IServiceProvider services) =>
            _services = services;
        """;

    public static string Method(LegacyMemberModel member) =>
        $"""
        {Documentation(member)}
        {Obsoletion(member)}{GeneratedCode.Attribute}
        [global::FactoryGen.CompilerServices.LegacyShim({CSharpText.Literal(member.Key)})]
        {Signature(member)}{(member.Kind == LegacyEntryKind.Interface ? ";" : Body(member))}
        """;

    public static string ImplementationMarks(LegacyTypeModel type) =>
        $$"""
        /// <summary>What a container hands out as <c>{{Docs.Escape(type.DisplayName)}}</c>.</summary>
        {{GeneratedCode.Attribute}}
        {{Hidden}}
        """;

    public static string Implementation(LegacyMemberModel member) =>
        $"""
        /// <inheritdoc/>
        public {member.Returns} {member.Name}{member.TypeParameters}({member.Parameters}){member.Constraints}{Body(member)}
        """;

    private static string Documentation(LegacyMemberModel member)
    {
        var replacement = Docs.CanLink(member.Factory) ? $"""<see cref="{member.Factory.Text}.{member.FactoryMethod}"/>""" : $"<c>{Docs.Escape(member.Replacement)}</c>";
        var link = member.Link is { } address ? $""" See <see href="{DocText.Of(address)}"/>.""" : "";
        var remarks = $"{DocText.Of(member.Remarks)}{link}".Trim();
        var summary = $"/// <summary>Legacy: use {replacement}.</summary>";
        return remarks.Length == 0 ? summary : $"{summary}\n/// <remarks>{remarks}</remarks>";
    }

    private static string Obsoletion(LegacyMemberModel member)
    {
        if (member.Stage == Stage.Hint)
        {
            return "";
        }

        var error = member.Stage >= Stage.Error ? ", true" : "";
        var link = CSharpText.Literal(member.Link ?? $"https://github.com/factorygen/factorygen/blob/main/docs/rules/{DiagnosticId}.md");
        return $"""
            [global::System.Obsolete({CSharpText.Literal(member.Message)}{error}, DiagnosticId = "{DiagnosticId}", UrlFormat = {link})]
            {Hidden}

            """;
    }

    private static string Signature(LegacyMemberModel member)
    {
        var modifiers = member.Kind switch
        {
            LegacyEntryKind.Interface => "",
            LegacyEntryKind.Instance => member.IsPublic ? "public " : "internal ",
            _ => member.IsPublic ? "public static " : "internal static ",
        };
        var self = member.Kind == LegacyEntryKind.Extension ? "this " : "";
        return $"{modifiers}{member.Returns} {member.Name}{member.TypeParameters}({self}{member.Parameters}){member.Constraints}";
    }

    private static string Body(LegacyMemberModel member) =>
        $" =>\n    {member.Forward ?? $"throw new global::System.NotSupportedException({CSharpText.Literal(member.Refusal)})"};";

    private static IEnumerable<string> Named(string name, string? value) => value is null ? [] : [$"{name} = {CSharpText.Literal(value)}"];
}
