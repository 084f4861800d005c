using System.Reflection;

namespace FactoryGen.Generator.Tests.Laws;

/// <summary>Walks everything that a value refers to, private and inherited fields included.</summary>
internal static class ModelGraph
{
    /// <summary>The path to the first object of a Roslyn type other than an enum; null if there is none.</summary>
    public static string? RoslynIn(object? root, string path)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object? Value, string Path)>();
        open.Push((root, path));
        while (open.TryPop(out var next))
        {
            if (next.Value is not { } value || value is string or Type or MemberInfo || value.GetType() is { IsPrimitive: true } or { IsEnum: true } or { IsPointer: true })
            {
                continue;
            }

            var type = value.GetType();
            if (IsRoslyn(type))
            {
                return $"{next.Path} is a {type.FullName}: {value}";
            }

            if (!type.IsValueType && !seen.Add(value))
            {
                continue;
            }

            if (value is Array array)
            {
                var index = 0;
                foreach (var element in array)
                {
                    open.Push((element, $"{next.Path}[{index++}]"));
                }
            }

            foreach (var field in FieldsOf(type))
            {
                open.Push((field.GetValue(value), $"{next.Path}.{field.Name}"));
            }
        }

        return null;
    }

    private static bool IsRoslyn(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsByRefLike)
                {
                    yield return field;
                }
            }
        }
    }
}
