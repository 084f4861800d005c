using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Model.Legacy;
using FactoryGen.Analysis.Stages;

namespace FactoryGen.Analysis.Graph.Legacy;

/// <summary>Makes legacy types of entry points, at the date of a build: several implementations may feed one type.</summary>
internal static class LegacyTypeLinker
{
    public static IEnumerable<LegacyTypeModel> Link(LegacyGraph graph, StageOptions options)
    {
        var types = graph.Sound.GroupBy(static shim => shim.Name.FullType, StringComparer.Ordinal).ToArray();
        var hintNames = new HintNames(types.Select(static type => type.Key), ".Legacy");
        return types.OrderBy(static type => type.Key, StringComparer.Ordinal).Select(type => Link(type.ToArray(), hintNames.Of(type.Key), options));
    }

    /// <summary>The legacy factories that a container gets.</summary>
    public static EquatableArray<LegacyFactory> Registered(IEnumerable<LegacyTypeModel> types) => types
        .Where(static type => type.Header is not null && (type.KeepsServices || type.ImplementationHeader is not null))
        .Select(static type => new LegacyFactory(
            Qualified(type, type.Name), Qualified(type, type.ImplementationName ?? type.Name)))
        .ToEquatableArray();

    private static LegacyTypeModel Link(LegacyShim[] shims, string hintName, StageOptions options)
    {
        var name = shims[0].Name;
        var isCompleted = shims[0].Entry.Holder is not null;
        var isInterface = shims[0].Entry.Kind == LegacyEntryKind.Interface;
        var keepsServices = !isInterface && !isCompleted && shims.Any(static shim => shim.Entry.Kind == LegacyEntryKind.Instance);
        var entries = shims
            .OrderBy(static shim => shim.Name.Method, StringComparer.Ordinal)
            .ThenBy(static shim => shim.Key, StringComparer.Ordinal)
            .Select(shim => Member(shim, StageOf(shim, options), keepsServices || isInterface))
            .ToArray();
        var members = entries.Where(member => options.HasTombstones || member.Stage != Stage.Removed).ToEquatableArray();
        return new LegacyTypeModel
        {
            HintName = hintName,
            Namespace = name.WrittenNamespace,
            Name = CSharpName.EscapeType(name.Type),
            DisplayName = name.Type,
            Header = members.IsEmpty ? null : shims[0].Entry.Holder ?? HeaderOf(shims, isInterface, keepsServices),
            IsCompleted = isCompleted,
            KeepsServices = keepsServices,
            ImplementationHeader = isInterface && !members.IsEmpty ? $"internal sealed class {CSharpName.EscapeType(ImplementationName(name))}(global::System.IServiceProvider? services = null) : {name.WrittenType}" : null,
            ImplementationName = isInterface ? CSharpName.EscapeType(ImplementationName(name)) : null,
            Members = members,
            Entries = entries.ToEquatableArray(),
            SuppressedIds = shims.SelectMany(static shim => shim.SuppressedIds).Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray(),
            Imports = new ImportsModel(
                shims.SelectMany(static shim => shim.Imports.Outer).Distinct(StringComparer.Ordinal).ToEquatableArray(),
                shims.SelectMany(static shim => shim.Imports.Inner).Distinct(StringComparer.Ordinal).ToEquatableArray()),
        };
    }

    private static Stage StageOf(LegacyShim shim, StageOptions options) => shim.IsTombstoneFromTheStart ? Stage.Removed : shim.Entry.Dates.At(options.Date);

    private static string HeaderOf(LegacyShim[] shims, bool isInterface, bool isFactory)
    {
        var accessibility = (isInterface ? shims.All(static shim => shim.IsPublic) : shims.Any(static shim => shim.IsPublic)) ? "public" : "internal";
        var kind = isInterface ? "interface" : isFactory ? "class" : "static class";
        return $"{accessibility} {kind} {CSharpName.EscapeType(shims[0].Name.Type)}";
    }

    private static LegacyMemberModel Member(LegacyShim shim, Stage stage, bool keepsServices) => new()
    {
        Stage = stage,
        Kind = shim.Entry.Kind,
        Name = CSharpName.Escape(shim.Name.Method),
        IsPublic = shim.IsPublic,
        Returns = shim.ReturnsTask ? $"global::System.Threading.Tasks.Task<{shim.Result.Text}>" : shim.Result.Text,
        TypeParameters = shim.Entry.Signature?.TypeParameters ?? "",
        Constraints = shim.Entry.Signature?.Constraints ?? "",
        Parameters = shim.Entry.Signature is { } signature ? string.Join(", ", signature.Parameters)
            : shim.ReturnsTask ? $"{shim.Context.Text} context, global::System.Threading.CancellationToken cancellationToken = default"
            : $"{shim.Context.Text} context",
        Forward = stage == Stage.Removed || !shim.HasFactory ? null : Forward(shim, keepsServices && shim.Entry.Kind != LegacyEntryKind.Static),
        Refusal = LegacyMessage.OfRefusal(shim),
        Message = LegacyMessage.Of(shim, stage),
        Link = shim.Entry.Link,
        Remarks = LegacyMessage.OfRemarks(shim),
        Factory = new TypeReference { Key = shim.Factory, Text = shim.Factory, Name = shim.FactoryName, IsPublic = true },
        FactoryMethod = shim.IsAsynchronous ? "GetAsync" : "Get",
        Key = shim.Key,
        Entry = shim.Entry,
        Replacement = shim.Replacement,
    };

    private static string Forward(LegacyShim shim, bool keepsServices)
    {
        var signature = shim.Entry.Signature;
        var context = signature is null ? "context" : $"{shim.ImplementationKey}.{signature.Adapter}{signature.TypeParameters}({string.Join(", ", signature.Names)})";
        var services = signature?.Services is { } given && shim.Entry.Kind == LegacyEntryKind.Extension ? $", services: {given}" : keepsServices ? ", services: _services" : "";
        var token = signature is null ? ", cancellationToken: cancellationToken" : signature.Token is { } name ? $", cancellationToken: {name}" : "";
        var types = $"<{shim.Context.Text}, {shim.Factory}, {shim.Provided.Text}>";
        var call = (shim.IsAsynchronous, shim.ReturnsTask) switch
        {
            (true, _) => $"global::FactoryGen.CompilerServices.LegacyShim.GetAsync{types}({context}{services}{token})",
            (false, true) => $"global::FactoryGen.CompilerServices.LegacyShim.GetCompleted{types}({context}{services})",
            _ => $"global::FactoryGen.CompilerServices.LegacyShim.Get{types}({context}{services})",
        };
        return shim.Result.Key == shim.Provided.Key ? call
            : shim.ReturnsTask ? $"global::FactoryGen.CompilerServices.LegacyShim.As<{shim.Provided.Text}, {shim.Result.Text}>({call})"
            : $"({shim.Result.Text})(object){call}";
    }

    // IManagerFactory is implemented by ManagerFactoryShim.
    private static string ImplementationName(LegacyName name) =>
        (name.Type.Length > 1 && name.Type[0] == 'I' && char.IsUpper(name.Type[1]) ? name.Type.Substring(1) : name.Type) + "Shim";

    private static string Qualified(LegacyTypeModel type, string name) => type.Namespace is null ? $"global::{name}" : $"global::{type.Namespace}.{name}";
}
