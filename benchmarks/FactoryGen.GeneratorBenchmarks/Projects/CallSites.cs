using System.Text;

namespace FactoryGen.GeneratorBenchmarks.Projects;

/// <summary>Code that uses the factories of a <see cref="ServiceProject"/>: ten calls a method, a method a file, half of them in branches and loops.</summary>
internal static class CallSites
{
    private const int CallsEach = 10;

    public static IEnumerable<(string Path, string Text)> Files(int classes, int calls)
    {
        for (var number = 0; number < calls / CallsEach; number++)
        {
            yield return ($"Caller{number}.cs", File(number, classes));
        }
    }

    private static string File(int number, int classes)
    {
        var services = Enumerable.Range(0, CallsEach).Select(place => (number * CallsEach + place) % classes).Distinct().ToArray();
        var parameters = string.Join(", ", services.Select(static service => $"Area{ServiceProject.AreaOf(service)}.Service{service}Factory factory{service}"));
        var body = new StringBuilder();
        for (var place = 0; place < services.Length; place++)
        {
            var service = services[place];
            var call = ServiceProject.IsAsynchronous(service)
                ? $"await factory{service}.GetAsync(user, cancellationToken)"
                : $"factory{service}.Get(user)";
            body.Append(place % 2 == 0
                ? $"        var service{service} = {call};\n        service{service}.Add(text);\n"
                : $"        foreach (var part in text.Split(','))\n        {{\n            if (part.Length > {place})\n            {{\n                ({call}).Add(part.Trim());\n            }}\n        }}\n\n");
        }

        return $$"""
            namespace Bench;

            public sealed class Caller{{number}}({{parameters}})
            {
                public async Task<string> RunAsync(UserContext user, string text, CancellationToken cancellationToken)
                {
                    await Task.Yield();
            {{body}}
                    return await DescribeAsync(user, cancellationToken).ConfigureAwait(false);
                }

                private static async Task<string> DescribeAsync(UserContext user, CancellationToken cancellationToken)
                {
                    await Task.Delay(1, cancellationToken).ConfigureAwait(false);
                    return user.DisplayName;
                }
            }
            """;
    }
}
